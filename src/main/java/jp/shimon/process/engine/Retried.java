package jp.shimon.process.engine;

import org.camunda.bpm.engine.impl.interceptor.Command;

/** Work that may be done again from the start when it lost a race, since it reads all it needs anew. */
interface Retried<T> extends Command<T> {}
