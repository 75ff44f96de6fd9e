using FluentValidation;
using Osl.Access.Domain.Accounts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.Accounts;

/// <summary>Turns two-factor log-in off, with the password once more, and ends all sessions.</summary>
[OwnOnly]
internal sealed record DisableTwoFactor(string Password, string Source) : IProcedure<Done>
{
    internal sealed class Validator : AbstractValidator<DisableTwoFactor>
    {
        public Validator() => RuleFor(disable => disable.Password).NotEmpty().MaximumLength(1_024);
    }

    internal sealed class Handler(OwnAccount own, IPasswords passwords, Throttle throttle, Steps steps, RequestScope scope) : IProcedureHandler<DisableTwoFactor, Done>
    {
        public async Task<Done> Handle(DisableTwoFactor request, CancellationToken cancellationToken)
        {
            var account = await own.Get(cancellationToken);
            throttle.Enter(Throttle.LogIn, account.Email, request.Source);
            var result = await passwords.Verify(account.PasswordHash, request.Password, cancellationToken);
            AccountRules.CurrentPassword.Require(result != PasswordCheck.Wrong, "/password");
            throttle.Succeeded(Throttle.LogIn, account.Email, request.Source);
            return await steps.Send(account.Centre, account.Id.Value, scope.Actor.StaffMember, new TurnTwoFactorOff(account.Id.Value), cancellationToken);
        }
    }
}

/// <summary>The writing half.</summary>
[SystemOnly]
internal sealed record TurnTwoFactorOff(Guid Account) : ICommand<Done>
{
    internal sealed class Handler(IRepository<Account> accounts, TimeProvider clock) : ICommandHandler<TurnTwoFactorOff, Done>
    {
        public async Task<Done> Handle(TurnTwoFactorOff request, CancellationToken cancellationToken)
        {
            (await accounts.Get(new AccountId(request.Account), cancellationToken)).DisableTwoFactor(clock.GetUtcNow());
            return Done.Value;
        }
    }
}
