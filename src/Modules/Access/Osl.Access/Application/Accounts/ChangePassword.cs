using FluentValidation;
using Osl.Access.Domain.Accounts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.Accounts;

/// <summary>Changes the caller's password and ends all their sessions.</summary>
[OwnOnly]
internal sealed record ChangePassword(string CurrentPassword, string NewPassword, string Source) : IProcedure<Done>
{
    internal sealed class Validator : AbstractValidator<ChangePassword>
    {
        public Validator()
        {
            RuleFor(change => change.CurrentPassword).NotEmpty().MaximumLength(1_024);
            RuleFor(change => change.NewPassword).NotEmpty().MaximumLength(1_024);
        }
    }

    internal sealed class Handler(OwnAccount own, IPasswords passwords, Throttle throttle, Steps steps, RequestScope scope)
        : IProcedureHandler<ChangePassword, Done>
    {
        public async Task<Done> Handle(ChangePassword request, CancellationToken cancellationToken)
        {
            passwords.Policy.Require(request.NewPassword, "/newPassword");
            var account = await own.Get(cancellationToken);
            throttle.Enter(Throttle.LogIn, account.Email, request.Source);
            var result = await passwords.Verify(account.PasswordHash, request.CurrentPassword, cancellationToken);
            AccountRules.CurrentPassword.Require(result != PasswordCheck.Wrong, "/currentPassword");
            throttle.Succeeded(Throttle.LogIn, account.Email, request.Source);
            var hash = await passwords.Hash(request.NewPassword, cancellationToken);
            return await steps.Send(account.Centre, account.Id.Value, scope.Actor.StaffMember, new SetPassword(account.Id.Value, hash), cancellationToken);
        }
    }
}

/// <summary>The writing half of a change of password.</summary>
[SystemOnly]
internal sealed record SetPassword(Guid Account, string PasswordHash) : ICommand<Done>
{
    internal sealed class Handler(IRepository<Account> accounts, TimeProvider clock) : ICommandHandler<SetPassword, Done>
    {
        public async Task<Done> Handle(SetPassword request, CancellationToken cancellationToken)
        {
            var account = await accounts.Get(new AccountId(request.Account), cancellationToken);
            account.ChangePassword(request.PasswordHash, clock.GetUtcNow());
            return Done.Value;
        }
    }
}
