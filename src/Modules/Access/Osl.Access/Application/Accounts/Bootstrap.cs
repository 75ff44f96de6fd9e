using FluentValidation;
using Osl.Access.Application.Sessions;
using Osl.Access.Domain.Accounts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Accounts;

/// <summary>Makes the first account, an operator of the platform, with the code from the console. Only while there is no account.</summary>
[Public]
internal sealed record Bootstrap(string Code, string Email, string Password, string Source) : IProcedure<Created>
{
    internal sealed class Validator : AbstractValidator<Bootstrap>
    {
        public Validator()
        {
            RuleFor(bootstrap => bootstrap.Code).NotEmpty().MaximumLength(40);
            RuleFor(bootstrap => bootstrap.Email).Email();
            RuleFor(bootstrap => bootstrap.Password).NotEmpty().MaximumLength(1_024);
        }
    }

    internal sealed class Handler(Lookups lookups, IPasswords passwords, BootstrapCode code, Throttle throttle, Steps steps, IIdSource ids)
        : IProcedureHandler<Bootstrap, Created>
    {
        public async Task<Created> Handle(Bootstrap request, CancellationToken cancellationToken)
        {
            throttle.Enter(Throttle.Bootstrap, "", request.Source);
            AccountRules.FirstAccountOnly.Require(!await AnyAccount(cancellationToken));
            AccountRules.BootstrapCode.Require(code.Is(request.Code), "/code");
            passwords.Policy.Require(request.Password, "/password");
            var id = ids.Next();
            var hash = await passwords.Hash(request.Password, cancellationToken);
            await steps.Send(Account.Platform, id, null, new AddOperator(id, request.Email, hash, First: true), cancellationToken);
            return new Created(id);
        }

        private async Task<bool> AnyAccount(CancellationToken ct)
        {
            await using var look = lookups.Begin();
            return await look.Reads<Account>().Any(look.All<Account>(), ct);
        }
    }
}

/// <summary>Adds an account that runs the platform.</summary>
/// <param name="First">Whether there may be no other yet.</param>
[SystemOnly]
internal sealed record AddOperator(Guid Id, string Email, string PasswordHash, bool First) : ICommand<Created>
{
    internal sealed class Handler(IRepository<Account> accounts, IReads<Account> reads, TimeProvider clock) : ICommandHandler<AddOperator, Created>
    {
        public async Task<Created> Handle(AddOperator request, CancellationToken cancellationToken)
        {
            AccountRules.FirstAccountOnly.Require(!request.First || !await reads.Any(reads.AcrossCentres, cancellationToken));
            accounts.Add(Account.OfPlatform(new AccountId(request.Id), request.Email, request.PasswordHash, clock.GetUtcNow()));
            return new Created(request.Id);
        }
    }
}
