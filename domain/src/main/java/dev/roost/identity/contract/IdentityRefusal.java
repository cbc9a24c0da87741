package dev.roost.identity.contract;

import dev.roost.shared.Refusal;
import dev.roost.shared.RetryLater;

/** Why something about an account is refused. None of them tells whether somebody else has an account. */
public sealed interface IdentityRefusal extends Refusal {

  /** No such account, a wrong password, or an address that was not verified yet: the three are not told apart. */
  record LoginFailed() implements IdentityRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_LOGGED_IN;
    }
  }

  /** The bearer token or API key is unknown, was revoked, or has expired. */
  record AccessTokenInvalid() implements IdentityRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_LOGGED_IN;
    }
  }

  /**
   * Too many tries for this account or from this address.
   *
   * @param retryAfterSeconds when asking again makes sense
   */
  record TooManyAttempts(long retryAfterSeconds) implements IdentityRefusal, RetryLater {
    @Override
    public Kind kind() {
      return Kind.TOO_MANY;
    }
  }

  /**
   * So many people log in at this moment that waiting longer makes no sense.
   *
   * @param retryAfterSeconds when asking again makes sense
   */
  record LoginsBusy(long retryAfterSeconds) implements IdentityRefusal, RetryLater {
    @Override
    public Kind kind() {
      return Kind.TOO_MANY;
    }
  }

  /** The token of a mail is unknown, was used, was replaced by a newer one, or has expired. */
  record MailTokenInvalid() implements IdentityRefusal {
  }

  /** The current password, asked for once more, is wrong. */
  record WrongPassword() implements IdentityRefusal {
  }

  /** First the mail address has to be proved. */
  record EmailNotVerified() implements IdentityRefusal {
    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  /** Only somebody who logged in with a password may do this, not an integration's key. */
  record SessionRequired() implements IdentityRefusal {
    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  /** A browser sent its cookie, but not from a page of this origin. */
  record CrossSiteRequest() implements IdentityRefusal {
    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  /** Another account has this mail address; only an administrator is told. */
  record EmailTaken(String email) implements IdentityRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Who can log in already needs no invitation. */
  record AlreadyJoined(String user) implements IdentityRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Administrators cannot take the role from themselves, so that one is always left. */
  record OwnAdminRole() implements IdentityRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /**
   * A user has as many keys as one may have.
   *
   * @param most how many that is
   */
  record TooManyApiKeys(int most) implements IdentityRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  @Override
  default Kind kind() {
    return Kind.UNPROCESSABLE;
  }
}
