package dev.roost.booking.application;

import dev.roost.booking.api.AlterationPreview;
import dev.roost.booking.api.AlterationView;
import dev.roost.booking.api.AlterationWish;
import dev.roost.booking.api.AnswerAlteration;
import dev.roost.booking.api.BookingAlterations;
import dev.roost.booking.api.ProposeAlteration;
import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.Side;
import dev.roost.booking.domain.AlterationMove;
import dev.roost.booking.domain.Alterations;
import dev.roost.platform.Idempotency;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class BookingAlterationService implements BookingAlterations {
  private final BookingAccess access;
  private final AlterationProposals proposals;
  private final AlterationAnswers answers;
  private final Alterations alterations;
  private final AlterationLists lists;
  private final Idempotency idempotency;

  BookingAlterationService(BookingAccess access, AlterationProposals proposals, AlterationAnswers answers,
      Alterations alterations, AlterationLists lists, Idempotency idempotency) {
    this.access = access;
    this.proposals = proposals;
    this.answers = answers;
    this.alterations = alterations;
    this.lists = lists;
    this.idempotency = idempotency;
  }

  @Override
  @Transactional(readOnly = true)
  public AlterationPreview preview(Actor actor, BookingId id, AlterationWish wish) {
    var booking = access.find(actor, id);
    var isGuest = access.isGuest(actor, booking);
    var draft = proposals.preview(booking, isGuest ? Side.GUEST : Side.HOST, wish).snapshot();
    return AlterationViews.preview(id, draft.before(), draft.after(), draft.answerBy(), isGuest);
  }

  @Override
  @Transactional
  public Once<AlterationView> propose(Actor actor, IdempotencyKey key, ProposeAlteration command) {
    return idempotency.once(actor, "alteration.propose", key, command, AlterationView.class, () -> {
      var involved = access.lock(actor, command.booking());
      var side = involved.sideFor("propose");
      return AlterationViews.afterStoring(proposals.propose(involved.booking(), side, command), side == Side.GUEST);
    });
  }

  @Override
  @Transactional(readOnly = true)
  public AlterationView get(Actor actor, BookingId id, AlterationId alteration) {
    var booking = access.find(actor, id);
    return alterations.find(alteration).filter(it -> it.booking().equals(id))
        .map(it -> AlterationViews.of(it, access.isGuest(actor, booking)))
        .orElseThrow(() -> new Refused(new NotFound("alteration", alteration.toString())));
  }

  @Override
  @Transactional(readOnly = true)
  public Page<AlterationView> list(Actor actor, BookingId id, PageRequest page) {
    var booking = access.find(actor, id);
    return lists.of(id, page).map(it -> AlterationViews.of(it, access.isGuest(actor, booking)));
  }

  @Override
  @Transactional
  public AlterationView accept(Actor actor, AnswerAlteration command) {
    return answers.answer(access.lock(actor, command.booking()), AlterationMove.ACCEPT, command);
  }

  @Override
  @Transactional
  public AlterationView decline(Actor actor, AnswerAlteration command) {
    return answers.answer(access.lock(actor, command.booking()), AlterationMove.DECLINE, command);
  }

  @Override
  @Transactional
  public AlterationView withdraw(Actor actor, AnswerAlteration command) {
    return answers.answer(access.lock(actor, command.booking()), AlterationMove.WITHDRAW, command);
  }
}
