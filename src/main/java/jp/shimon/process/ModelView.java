package jp.shimon.process;

import java.time.Instant;

/**
 * 手続の図の一つの版。
 *
 * @param process key of the process
 * @param version counted by the engine, from 1
 * @param newest whether new cases begin on it
 * @param running how many cases go on it
 */
public record ModelView(String process, String name, int version, Instant deployedAt, boolean newest, long running) {}
