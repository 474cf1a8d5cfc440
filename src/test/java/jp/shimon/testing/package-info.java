/** 試験の道具：what the tests of several rooms share. */
@NullMarked
package jp.shimon.testing;

import org.jspecify.annotations.NullMarked;
