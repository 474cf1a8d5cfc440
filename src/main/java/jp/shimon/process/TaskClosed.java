package jp.shimon.process;

/** タスクが終わった、または取り消された。 */
public record TaskClosed(String task) {}
