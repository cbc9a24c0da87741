package dev.roost.privacy.application;

import dev.roost.identity.contract.IdentityRefusal.SessionRequired;
import dev.roost.privacy.api.DataExportView;
import dev.roost.privacy.api.ExportDownload;
import dev.roost.privacy.api.OwnDataExport;
import dev.roost.privacy.contract.PrivacyRefusal.ExportNotReady;
import dev.roost.privacy.domain.DataExport;
import dev.roost.privacy.domain.DataExports;
import dev.roost.privacy.domain.ExportFiles;
import dev.roost.privacy.domain.ExportKey;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OwnDataExportService implements OwnDataExport {

  private static final String WHAT = "data export";

  private final DataExports exports;
  private final ExportFiles files;
  private final AllPersonalData data;
  private final Clock clock;

  OwnDataExportService(DataExports exports, ExportFiles files, AllPersonalData data, Clock clock) {
    this.exports = exports;
    this.files = files;
    this.data = data;
    this.clock = clock;
  }

  @Override
  @Transactional
  public DataExportView request(Actor actor) {
    var user = mustSeeAll(actor);
    if (exports.find(user).isEmpty()) {
      exports.addIfAbsent(DataExport.request(user, ExportKey.random(), data.size(), clock.instant()));
    }
    return view(find(user));
  }

  @Override
  @Transactional(readOnly = true)
  public DataExportView show(Actor actor) {
    return view(find(mustSeeAll(actor)));
  }

  @Override
  @Transactional
  public void end(Actor actor) {
    exports.lock(mustSeeAll(actor)).ifPresent(export -> {
      export.end(clock.instant());
      exports.save(export);
    });
  }

  @Override
  @Transactional(readOnly = true)
  public ExportDownload download(Actor actor) {
    var export = find(mustSeeAll(actor));
    if (!export.isReady(clock.instant())) {
      throw new Refused(new ExportNotReady(export.status()));
    }
    var file = files.find(export.key()).orElseThrow(() -> notFound(export.user()));
    return new ExportDownload("roost-data.zip", file.size(), file::open);
  }

  private DataExport find(UserId user) {
    return exports.find(user).orElseThrow(() -> notFound(user));
  }

  /** All that somebody may read is in it: a key that was made for less must not get more by it. */
  private static UserId mustSeeAll(Actor actor) {
    var user = actor.mustBeUser(Scope.PROFILE_READ);
    if (actor instanceof Actor.User someone && !someone.scopes().containsAll(List.of(Scope.values()))) {
      throw new Refused(new SessionRequired());
    }
    return user;
  }

  private static Refused notFound(UserId user) {
    return new Refused(new NotFound(WHAT, user.toString()));
  }

  private static DataExportView view(DataExport export) {
    var state = export.snapshot();
    return new DataExportView(state.status(), state.requestedAt(), state.done(), state.contexts(), state.expiresAt());
  }
}
