package jp.shimon.process.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.process.steps.Capacity;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.stereotype.Component;

/** 仕事：one engine command is one transaction, done in the name of a person. */
@Component
public class Work {

    private final ProcessEngine engine;
    private final DeskCommands desk;

    Work(ProcessEngine engine, DeskCommands desk) {
        this.engine = engine;
        this.desk = desk;
    }

    /** Runs in one transaction; done again from the start when it lost a race. */
    public <T> T as(Person person, Supplier<T> work) {
        Retried<T> command = context -> context.runWithoutAuthorization(ignored -> work.get());
        return run(person, command);
    }

    public void complete(String task, Map<String, Object> answers, Person person) {
        run(person, desk.complete(task, answers));
    }

    /** As a superior, or passing over whoever is away. */
    public void complete(String task, Map<String, Object> answers, Person person, Capacity.Kind asked) {
        run(person, desk.complete(task, answers, asked));
    }

    private <T> T run(Person person, Command<T> command) {
        IdentityService identity = engine.getIdentityService();
        Authentication before = identity.getCurrentAuthentication();
        identity.setAuthentication(person.username(), groups(person));
        try {
            return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                    .getCommandExecutorTxRequired()
                    .execute(command);
        } finally {
            identity.setAuthentication(before);
        }
    }

    /** The engine's groups of a person: by role, and by role in the department. */
    public static List<String> groups(Person person) {
        List<String> groups = new ArrayList<>();
        for (Role role : person.roles()) {
            String name = role.name().toLowerCase(Locale.ROOT);
            if (role == Role.ADMIN) {
                groups.add("camunda-admin");
            } else if (role == Role.STAFF || role == Role.HEAD) {
                person.departments().forEach(code -> groups.add(name + "." + code));
            } else {
                groups.add(name);
            }
        }
        return groups;
    }
}
