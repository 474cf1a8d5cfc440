package jp.shimon.consultation;

import java.util.List;

/** 一回の会議と、その日に任期中の委員。 {@code meeting}: without who was there and what was said. */
public record SessionView(MeetingView meeting, List<MemberView> members) {}
