package dev.roost.identity.application;

import dev.roost.identity.domain.AttemptLimit;

/**
 * How often things may be tried that somebody could abuse.
 *
 * @param guessesPerAccount passwords tried against one account, from wherever
 * @param guessesPerAddress passwords tried from one address, against whichever accounts; those that were right do not count
 * @param registrationsPerAddress accounts opened from one address
 * @param lettersPerMailbox mails that others can cause in one mailbox
 * @param lettersPerAddress mails that one address can cause
 */
record IdentityLimits(AttemptLimit guessesPerAccount, AttemptLimit guessesPerAddress,
    AttemptLimit registrationsPerAddress, AttemptLimit lettersPerMailbox, AttemptLimit lettersPerAddress) {
}
