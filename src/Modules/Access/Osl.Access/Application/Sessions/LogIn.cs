using FluentValidation;
using MediatR;
using Osl.Access.Application.Accounts;
using Osl.Access.Domain.Sessions;
using Osl.BuildingBlocks.Application;

namespace Osl.Access.Application.Sessions;

/// <summary>Opens a session for the one who knows the password, and has the second factor where there is one.</summary>
[Public]
internal sealed record LogIn(string Email, string Password, string? Totp, string? RecoveryCode, string Client, string Source) : IProcedure<SessionTokens>
{
    internal sealed class Validator : AbstractValidator<LogIn>
    {
        public Validator()
        {
            RuleFor(login => login.Email).NotEmpty().MaximumLength(200);
            RuleFor(login => login.Password).NotEmpty().MaximumLength(1_024);
            RuleFor(login => login.Totp).MaximumLength(10);
            RuleFor(login => login.RecoveryCode).MaximumLength(40);
        }
    }

    internal sealed class Handler(Credentials credentials, Throttle throttle, SessionIssue issue, Steps steps, IIdSource ids, TimeProvider clock)
        : IProcedureHandler<LogIn, SessionTokens>
    {
        public async Task<SessionTokens> Handle(LogIn request, CancellationToken cancellationToken)
        {
            throttle.Enter(Throttle.LogIn, request.Email, request.Source);
            var holder = await credentials.Check(request.Email, request.Password, cancellationToken) ?? throw CredentialsRefusedException.Wrong();
            var (step, recovery) = SecondFactor(holder, request);
            var tokens = issue.New();
            var session = new SessionId(ids.Next());
            var opened = await steps.Send(
                holder.Centre,
                holder.Account.Value,
                holder.StaffMember,
                new OpenSession(session.Value, holder.Account.Value, request.Client, tokens.Hashes, step, recovery, holder.BetterHash),
                cancellationToken);
            if (!opened)
            {
                throw CredentialsRefusedException.Wrong();
            }

            throttle.Succeeded(Throttle.LogIn, request.Email, request.Source);
            return tokens.Answer(session, clock);
        }

        private (long? Step, string? RecoveryHash) SecondFactor(Holder holder, LogIn request)
        {
            if (holder.TotpSecret is not { } secret)
            {
                return (null, null);
            }

            if (request.RecoveryCode is { } code)
            {
                return (null, Tokens.Hash(RecoveryCodes.Plain(code)));
            }

            return request.Totp is { } totp
                ? (Accounts.Totp.StepOf(secret, totp, clock.GetUtcNow()) ?? throw CredentialsRefusedException.Wrong(), null)
                : throw CredentialsRefusedException.SecondFactorNeeded();
        }
    }
}
