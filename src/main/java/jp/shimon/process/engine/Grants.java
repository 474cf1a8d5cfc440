package jp.shimon.process.engine;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.stereotype.Component;

/** 権限：as little as Tasklist needs for everybody, and what running the engine needs for the administrators. */
@Component
public class Grants {

    static final String ADMINISTRATORS = "camunda-admin";

    private final AuthorizationService authorizations;
    private final IdentityService identity;

    Grants(AuthorizationService authorizations, IdentityService identity) {
        this.authorizations = authorizations;
        this.identity = identity;
    }

    public void give() {
        everybody(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        everybody(Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
        if (identity.createGroupQuery().groupId(ADMINISTRATORS).count() == 0) {
            identity.saveGroup(identity.newGroup(ADMINISTRATORS));
        }
        administrators(Resources.APPLICATION, Permissions.ACCESS);
        administrators(
                Resources.PROCESS_DEFINITION,
                Permissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY,
                ProcessDefinitionPermissions.RETRY_JOB);
        for (Resource resource : List.of(
                Resources.PROCESS_INSTANCE,
                Resources.DECISION_DEFINITION,
                Resources.DEPLOYMENT,
                Resources.USER,
                Resources.GROUP,
                Resources.AUTHORIZATION)) {
            administrators(resource, Permissions.READ);
        }
    }

    public void readable(Filter filter) {
        everybody(Resources.FILTER, filter.getId(), Permissions.READ);
    }

    private void everybody(Resource resource, String id, Permission... permissions) {
        save(authorizations.createNewAuthorization(AUTH_TYPE_GLOBAL), resource, id, permissions);
    }

    private void administrators(Resource resource, Permission... permissions) {
        Authorization grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
        grant.setGroupId(ADMINISTRATORS);
        save(grant, resource, ANY, permissions);
    }

    private void save(Authorization authorization, Resource resource, String id, Permission... permissions) {
        authorization.setResource(resource);
        authorization.setResourceId(id);
        authorization.setPermissions(permissions);
        authorizations.saveAuthorization(authorization);
    }
}
