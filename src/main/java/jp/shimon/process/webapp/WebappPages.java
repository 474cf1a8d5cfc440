package jp.shimon.process.webapp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tasklistの名前と入口。 */
@Controller
class WebappPages {

    private static final MediaType SCRIPT = MediaType.valueOf("text/javascript;charset=UTF-8");

    private final ObjectMapper json;
    private final String name;

    WebappPages(ObjectMapper json, @Value("${shimon.name}") String name) {
        this.json = json;
        this.name = name;
    }

    @GetMapping({"/camunda", "/camunda/"})
    String tasklist() {
        return "redirect:/camunda/app/tasklist/default/";
    }

    /** The product's name as the setting has it; a module, so that Tasklist can take it before it starts. */
    @GetMapping("/camunda/app/tasklist/scripts/product.js")
    ResponseEntity<String> product() throws JsonProcessingException {
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(CacheControl.noCache())
                .body("export default { name: " + json.writeValueAsString(name) + " };\n");
    }
}
