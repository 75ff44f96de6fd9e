using Osl.BuildingBlocks.Application;
using Osl.People.Domain.Consents;

namespace Osl.People.Application.Consents;

/// <summary>Writes down that a consent was taken back; it counts at once (GDPR Art. 7(3)).</summary>
[Permission(Rights.WriteConsents)]
internal sealed record WithdrawConsent(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<Consent> consents, TimeProvider clock) : ICommandHandler<WithdrawConsent, Changed>
    {
        public async Task<Changed> Handle(WithdrawConsent request, CancellationToken cancellationToken)
        {
            var consent = await consents.Get(new ConsentId(request.Id), request.ExpectedVersion, cancellationToken);
            consent.Withdraw(clock.GetUtcNow());
            return new Changed(consent);
        }
    }
}
