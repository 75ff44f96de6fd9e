using FluentValidation;
using Osl.Access.Domain.Accounts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.Accounts;

/// <summary>Locks an account and ends its sessions.</summary>
[Permission(Rights.WriteAccounts)]
internal sealed record LockAccount(Guid Id, long ExpectedVersion, string Reason) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<LockAccount>
    {
        public Validator() => RuleFor(command => command.Reason).NotEmpty().MaximumLength(TextLimits.Line);
    }

    internal sealed class Handler(IRepository<Account> accounts, RequestScope scope, TimeProvider clock) : ICommandHandler<LockAccount, Changed>
    {
        public async Task<Changed> Handle(LockAccount request, CancellationToken cancellationToken)
        {
            var account = await accounts.Get(new AccountId(request.Id), request.ExpectedVersion, cancellationToken);
            account.Lock(request.Reason, scope.Actor.StaffMember, clock.GetUtcNow());
            return new Changed(account);
        }
    }
}
