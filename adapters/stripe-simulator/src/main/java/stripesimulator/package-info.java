/**
 * A stand-in for Stripe's HTTP API: payment intents, refunds, transfers, accounts, events and webhooks, in memory, with the
 * faults that a network and a provider have.
 */
@NullMarked
package stripesimulator;

import org.jspecify.annotations.NullMarked;
