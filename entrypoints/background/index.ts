import { defineBackground } from 'wxt/utils/define-background';
import { registerCommands } from './commands';
import { registerMenus } from './menus';

export default defineBackground(() => {
  registerMenus();
  registerCommands();
});
