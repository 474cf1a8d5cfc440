package broken.engine;

import org.camunda.bpm.engine.RuntimeService;

/** Must be noticed: it is no part of the process room. */
class KnowsTheEngine {
    RuntimeService engine;
}
