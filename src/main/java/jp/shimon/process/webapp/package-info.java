/** 画面としてのTasklist：who enters, which calls are let through, and the forms of the tasks. */
@NullMarked
package jp.shimon.process.webapp;

import org.jspecify.annotations.NullMarked;
