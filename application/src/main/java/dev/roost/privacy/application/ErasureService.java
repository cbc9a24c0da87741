package dev.roost.privacy.application;

import dev.roost.identity.contract.IdentityRefusal.WrongPassword;
import dev.roost.identity.spi.AccountEnding;
import dev.roost.privacy.api.EraseAccount;
import dev.roost.privacy.api.ErasureAdministration;
import dev.roost.privacy.api.ErasureView;
import dev.roost.privacy.api.OwnErasure;
import dev.roost.privacy.contract.InTheWay;
import dev.roost.privacy.contract.PrivacyRefusal.NotErasableYet;
import dev.roost.privacy.domain.Erasure;
import dev.roost.privacy.domain.Erasures;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** No transaction around it all: a password is checked before, and sessions are forgotten after the commit. */
@Service
class ErasureService implements OwnErasure, ErasureAdministration {

  private final Erasures erasures;
  private final DataSubjects subjects;
  private final AllPersonalData data;
  private final AccountEnding accounts;
  private final TransactionOperations transactions;
  private final Clock clock;

  ErasureService(Erasures erasures, DataSubjects subjects, AllPersonalData data, AccountEnding accounts,
      TransactionOperations transactions, Clock clock) {
    this.erasures = erasures;
    this.subjects = subjects;
    this.data = data;
    this.accounts = accounts;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public List<InTheWay> inTheWay(Actor actor) {
    var user = actor.mustBeUser(Scope.PROFILE_READ);
    return subjects.find(user).map(data::inTheWay).orElse(List.of());
  }

  @Override
  public ErasureView erase(Actor actor, EraseAccount command) {
    var user = actor.mustBeUser(Scope.PROFILE_WRITE);
    if (!accounts.isProved(user, command.password(), command.address())) {
      throw new Refused(new WrongPassword());
    }
    return erase(user, user);
  }

  @Override
  public ErasureView erase(Actor admin, UserId user) {
    return erase(user, mustBeAdmin(admin));
  }

  @Override
  public Page<ErasureView> list(Actor admin, PageRequest page) {
    mustBeAdmin(admin);
    return erasures.list(page).map(ErasureService::view);
  }

  /** The rest is done by a job, soon. */
  private ErasureView erase(UserId user, UserId by) {
    var erasure = Objects.requireNonNull(
        transactions.execute(_ -> erasures.find(user).orElseGet(() -> begin(user, by))));
    accounts.close(user);
    return view(erasure);
  }

  private Erasure begin(UserId user, UserId by) {
    var subject = subjects.find(user).orElseThrow(() -> new Refused(new NotFound("user", user.toString())));
    var inTheWay = data.inTheWay(subject);
    if (!inTheWay.isEmpty()) {
      throw new Refused(new NotErasableYet(inTheWay));
    }
    var erasure = Erasure.request(user, by, clock.instant());
    erasures.addIfAbsent(erasure);
    return erasure;
  }

  private static ErasureView view(Erasure erasure) {
    var state = erasure.snapshot();
    return new ErasureView(state.user(), erasure.status(), state.requestedBy(), state.requestedAt(), state.inTheWay(),
        state.erasedAt());
  }

  private static UserId mustBeAdmin(Actor actor) {
    var admin = actor.mustBeUser(Scope.ADMIN);
    if (!actor.isAdmin()) {
      throw new Refused(new NotAllowed("erase users"));
    }
    return admin;
  }
}
