package jp.shimon.change;

import java.util.List;
import jp.shimon.identity.Person;

/** 指摘があっても進めた。 What the timeline tells at submission: which rule, where, and why all the same. */
public record Proceeded(ChangeId change, Person by, String rule, List<String> places, String reason) {}
