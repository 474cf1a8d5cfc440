package jp.shimon.web.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;

/**
 * 目次：of a plan of which one 推進項目 is shown.
 *
 * @param here the address of this page, up to the id of what to open
 * @param open the 推進項目 that is shown, under its pillar; empty in an empty plan
 */
record Contents(String here, List<Section> pillars, List<Section> open) {

    static Contents of(List<Section> pillars, @Nullable UUID at) {
        List<Section> open = chosen(pillars, at).stream()
                .map(pillar ->
                        pillar.with(chosen(pillar.children(), at).stream().toList()))
                .toList();
        return new Contents(address(), pillars, open);
    }

    /** What holds the node, else the first that has anything below it, else the first. */
    private static Optional<Section> chosen(List<Section> sections, @Nullable UUID at) {
        return sections.stream()
                .filter(section -> section.holds(at))
                .findFirst()
                .or(() -> sections.stream()
                        .filter(section -> !section.children().isEmpty())
                        .findFirst())
                .or(() -> sections.stream().findFirst());
    }

    private static String address() {
        UriComponents page = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("at")
                .build();
        String query = page.getQuery();
        return page.getPath() + "?" + (query == null ? "" : query + "&") + "at=";
    }

    public boolean isOpen(Section section) {
        return open.stream()
                .anyMatch(pillar -> pillar.id().equals(section.id())
                        || pillar.children().stream().anyMatch(item -> item.id().equals(section.id())));
    }
}
