package jp.shimon.identity;

/** 課を外へ見せる形。 {@code sort} is the order on paper and screen, ascending. */
public record DepartmentView(String code, String name, int sort) {}
