package dev.roost.identity.adapter.rest;

import dev.roost.identity.api.AccountView;
import dev.roost.identity.api.ApiKeyView;
import dev.roost.identity.api.ChangePassword;
import dev.roost.identity.api.ChangeProfile;
import dev.roost.identity.api.CreateApiKey;
import dev.roost.identity.api.LogIn;
import dev.roost.identity.api.PublicProfileView;
import dev.roost.identity.api.RegisterUser;
import dev.roost.identity.api.ResetPassword;
import dev.roost.identity.api.SessionView;
import dev.roost.identity.contract.ApiKeyId;
import dev.roost.identity.contract.Secret;
import dev.roost.identity.contract.SessionId;
import dev.roost.platform.rest.RestMapping;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between accounts and their JSON. */
@Mapper(config = RestMapping.class)
interface IdentityJsonMapper {

  @Mapping(target = "languages", defaultExpression = "java(List.of())")
  RegisterUser toCommand(RegisterJson json);

  LogIn toCommand(LogInJson json);

  ResetPassword toCommand(ResetPasswordJson json);

  @Mapping(target = "current", source = "currentPassword")
  @Mapping(target = "replacement", source = "newPassword")
  ChangePassword toCommand(ChangePasswordJson json);

  ChangeProfile toCommand(ProfileJson json);

  CreateApiKey toCommand(CreateApiKeyJson json);

  AccountJson toJson(AccountView account);

  PublicProfileJson toJson(PublicProfileView profile);

  @Mapping(target = "userId", source = "user")
  SessionJson toJson(SessionView session);

  ApiKeyJson toJson(ApiKeyView key);

  default Secret secret(String text) {
    return new Secret(text);
  }

  default UUID value(UserId id) {
    return id.value();
  }

  default UUID value(SessionId id) {
    return id.value();
  }

  default UUID value(ApiKeyId id) {
    return id.value();
  }

  default Set<Scope> scopes(Collection<String> codes) {
    return Scopes.of(codes);
  }

  default List<String> codes(Set<Scope> scopes) {
    return Scopes.codes(scopes);
  }

  default List<Role> sorted(Set<Role> roles) {
    return roles.stream().sorted().toList();
  }
}
