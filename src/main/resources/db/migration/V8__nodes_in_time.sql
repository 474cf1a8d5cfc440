-- a node belongs to the plan from the version on in which it was entered; until now every plan began with all of its nodes
alter table plan_node add column version_id uuid references plan_version;
update plan_node n set version_id = v.id from plan_version v where v.plan_id = n.plan_id and v.no = 1;
