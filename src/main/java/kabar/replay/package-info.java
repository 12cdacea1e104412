/** What a replay reads and what it wrote: plan, manifest, digest, differences; imports article, json, config, broker and topology. */
@NullMarked
package kabar.replay;

import org.jspecify.annotations.NullMarked;
