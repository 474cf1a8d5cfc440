package jp.shimon.process.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Whom or what a multi-instance task of a drawing is repeated for. */
public interface Participants {

    List<String> of(DelegateExecution execution);
}
