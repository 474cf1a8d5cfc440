package jp.shimon.web.drawing;

import jp.shimon.process.Drawings;
import jp.shimon.web.page.Page;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 手続の図：all of them, one to read, and the drawing that the picture is drawn from. */
@Page
class DrawingPage {

    private final Drawings drawings;

    DrawingPage(Drawings drawings) {
        this.drawings = drawings;
    }

    @GetMapping("/drawings")
    String all(Model model) {
        model.addAttribute("drawings", drawings.all());
        return "drawing/list";
    }

    @GetMapping("/drawings/{key}")
    String one(@PathVariable String key, Model model) {
        model.addAttribute("drawing", drawings.one(key));
        return "drawing/drawing";
    }

    @GetMapping("/drawings/{key}/{version}.bpmn")
    ResponseEntity<byte[]> model(@PathVariable String key, @PathVariable int version) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(drawings.model(key, version));
    }
}
