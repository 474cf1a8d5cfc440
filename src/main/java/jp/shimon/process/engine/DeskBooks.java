package jp.shimon.process.engine;

import jp.shimon.identity.Accounts;
import jp.shimon.process.steps.StandIns;
import jp.shimon.process.steps.Steps;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What lies on the desk: the steps, who is who, and whom to tell. */
@Component
record DeskBooks(
        Steps steps, Accounts accounts, StandIns standIns, Aftermath aftermath, ApplicationEventPublisher events) {}
