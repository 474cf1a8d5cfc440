package jp.shimon.web.change;

import jp.shimon.web.page.Page;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** 手続の図：the drawing that the engine runs, for the page of a change. */
@Page
class ProcessDrawing {

    @GetMapping("/changes/process.bpmn")
    ResponseEntity<Resource> drawing() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .body(new ClassPathResource("bpmn/plan-change.bpmn"));
    }
}
