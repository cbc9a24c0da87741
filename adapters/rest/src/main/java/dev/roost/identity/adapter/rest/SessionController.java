package dev.roost.identity.adapter.rest;

import dev.roost.identity.api.Client;
import dev.roost.identity.api.LoggedIn;
import dev.roost.identity.api.OwnSessions;
import dev.roost.identity.contract.IdentityRefusal.CrossSiteRequest;
import dev.roost.identity.contract.IdentityRefusal.LoginFailed;
import dev.roost.identity.contract.IdentityRefusal.LoginsBusy;
import dev.roost.identity.contract.IdentityRefusal.SessionRequired;
import dev.roost.identity.contract.IdentityRefusal.TooManyAttempts;
import dev.roost.identity.contract.SessionId;
import dev.roost.platform.rest.PageJson;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/sessions")
@Tag(name = "Sessions", description = "Logging in and out, and where one is logged in.")
class SessionController {

  private final OwnSessions sessions;
  private final SessionCookie cookie;
  private final BrowserOrigin origin;
  private final IdentityJsonMapper mapper;

  SessionController(OwnSessions sessions, SessionCookie cookie, BrowserOrigin origin, IdentityJsonMapper mapper) {
    this.sessions = sessions;
    this.cookie = cookie;
    this.origin = origin;
    this.mapper = mapper;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @SecurityRequirements
  @Operation(operationId = "logIn", summary = "Log in", description = """
      Opens a session. Its token is told once; send it as `Authorization: Bearer …`. Browsers better ask for a cookie. An \
      unknown address, a wrong password and an address that was not proved yet get the same answer. After ten wrong \
      passwords for an account, or from a network address, there is a pause. Sending it again opens another session.""")
  @ApiResponse(responseCode = "201", description = "The session.")
  @Refuses({LoginFailed.class, TooManyAttempts.class, LoginsBusy.class, CrossSiteRequest.class})
  LoggedInJson logIn(Actor actor, Client client, @Valid @RequestBody LogInJson body, HttpServletRequest request,
      HttpServletResponse response) {
    if (body.wantsCookie()) {
      // Otherwise another site could log its visitors in as somebody else.
      origin.mustBeOwn(request);
    }
    var loggedIn = sessions.logIn(actor, client, mapper.toCommand(body));
    return body.wantsCookie() ? inCookie(actor, loggedIn, response) : inBody(loggedIn);
  }

  @GetMapping
  @Operation(operationId = "listSessions", summary = "List one's sessions", description = "Those that have not ended, the"
      + " last used first.")
  @ApiResponse(responseCode = "200", description = "All of them, on one page.")
  @Refuses(SessionRequired.class)
  PageJson<SessionJson> list(Actor actor, SessionId current) {
    return new PageJson<>(sessions.list(actor, current).stream().map(mapper::toJson).toList(), null);
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "endOtherSessions", summary = "End all other sessions", description = "Every session but the"
      + " one that asks. Their tokens are dead at once.")
  @ApiResponse(responseCode = "204", description = "They have ended.")
  @Refuses(SessionRequired.class)
  void endOthers(Actor actor, SessionId current) {
    sessions.endOthers(actor, current);
  }

  @DeleteMapping("/current")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "logOut", summary = "Log out", description = "Ends the session that asks, and removes its"
      + " cookie. Its token is dead at once.")
  @ApiResponse(responseCode = "204", description = "The session has ended.")
  @Refuses(SessionRequired.class)
  void logOut(Actor actor, SessionId current, HttpServletResponse response) {
    sessions.end(actor, current, current);
    cookie.remove(response);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "endSession", summary = "End a session", description = "Its token is dead at once. Sending it"
      + " again changes nothing.")
  @ApiResponse(responseCode = "204", description = "There is no such session of yours any more.")
  @Refuses(SessionRequired.class)
  void end(Actor actor, SessionId current, @PathVariable UUID id) {
    sessions.end(actor, current, new SessionId(id));
  }

  private LoggedInJson inBody(LoggedIn loggedIn) {
    return new LoggedInJson(loggedIn.token().value(), mapper.toJson(loggedIn.session()));
  }

  /** The browser forgets the cookie it had; so does Roost, lest a session lives on that nobody can end by logging out. */
  private LoggedInJson inCookie(Actor actor, LoggedIn loggedIn, HttpServletResponse response) {
    ActorAuthentication.currentSession().ifPresent(replaced -> sessions.end(actor, replaced, replaced));
    var session = loggedIn.session();
    cookie.set(response, loggedIn.token().value(), Duration.between(session.createdAt(), session.expiresAt()));
    return new LoggedInJson(null, mapper.toJson(session));
  }
}
