import { defineBackground } from 'wxt/utils/define-background';
import { registerCommands } from './commands';
import { registerMenus } from './menus';
import { registerRunner } from './runner';

export default defineBackground(() => {
  registerMenus();
  registerCommands();
  registerRunner();
});
