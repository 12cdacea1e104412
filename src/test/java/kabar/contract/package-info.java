/** Compares {@code docs/contract} and {@code docs/consumers.md} with the code, and the records of all tests with the contract. */
@NullMarked
package kabar.contract;

import org.jspecify.annotations.NullMarked;
