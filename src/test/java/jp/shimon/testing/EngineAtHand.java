package jp.shimon.testing;

import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.admin.impl.DefaultAdminRuntimeDelegate;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.impl.DefaultCockpitRuntimeDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.tasklist.Tasklist;
import org.camunda.bpm.tasklist.impl.DefaultTasklistRuntimeDelegate;
import org.camunda.bpm.welcome.Welcome;
import org.camunda.bpm.welcome.impl.DefaultWelcomeRuntimeDelegate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * 手元のエンジン：the webapps look up their engine in places that the whole program shares, where the newest house stands, or
 * nothing once that is closed. They find the house of the test at hand, in whatever order the tests come.
 */
class EngineAtHand implements TestExecutionListener {
    @Override
    public void beforeTestClass(TestContext test) {
        test.getApplicationContext().getBeanProvider(ProcessEngine.class).ifAvailable(engine -> {
            ProcessEngines.registerProcessEngine(engine);
            Admin.setAdminRuntimeDelegate(new DefaultAdminRuntimeDelegate());
            Cockpit.setCockpitRuntimeDelegate(new DefaultCockpitRuntimeDelegate());
            Tasklist.setTasklistRuntimeDelegate(new DefaultTasklistRuntimeDelegate());
            Welcome.setRuntimeDelegate(new DefaultWelcomeRuntimeDelegate());
        });
    }
}
