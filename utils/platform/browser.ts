/** The only import of the browser's API. */
import browser from 'webextension-polyfill';

export { browser };
