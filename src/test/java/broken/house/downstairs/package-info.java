/** A broken house on purpose: this room may see nobody, and looks upstairs. */
@ApplicationModule(allowedDependencies = {})
package broken.house.downstairs;

import org.springframework.modulith.ApplicationModule;
