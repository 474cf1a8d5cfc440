/** 取込みと書出し：計画を表計算のファイルに、表計算のファイルを計画に。 Closed to other rooms; the door of the plan uses it. */
@NullMarked
package jp.shimon.plan.exchange;

import org.jspecify.annotations.NullMarked;
