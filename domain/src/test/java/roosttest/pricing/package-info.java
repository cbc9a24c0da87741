/** Fixtures, in-memory ports and contract tests of pricing. */
@org.jspecify.annotations.NullMarked
package roosttest.pricing;
