/** Fingerprint, candidates, near-copy rule, revision rule and the judge, pure over a small store; imports text, identity and article. */
@NullMarked
package kabar.dedup;

import org.jspecify.annotations.NullMarked;
