import { installDom } from '../../utils/server/dom/install';

installDom(globalThis);
