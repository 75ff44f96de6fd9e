using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.People.Domain.Consents;

namespace Osl.People.Application.Consents;

/// <summary>Sweep, each night: ends the consents whose term has run out.</summary>
[SystemOnly]
internal sealed record LapseConsents : ISweep
{
    internal sealed class Handler(IReads<Consent> consents, ISystemSender system, TimeProvider clock) : ISweepHandler<LapseConsents>
    {
        public async Task<Done> Handle(LapseConsents request, CancellationToken cancellationToken)
        {
            var today = WarsawCalendar.Today(clock);
            var over = await consents.List(
                consents.AcrossCentres.Where(one => one.Status == ConsentStatus.Given && one.Until < today).Select(one => new { one.Id, one.CentreId }), cancellationToken);
            return await system.SendEach(over.Select(consent => (consent.CentreId, (ICommand<Done>)new LapseConsent(consent.Id.Value))), cancellationToken);
        }
    }
}

/// <summary>The same for one consent.</summary>
[SystemOnly]
internal sealed record LapseConsent(Guid Id) : ICommand<Done>
{
    internal sealed class Handler(IRepository<Consent> consents, TimeProvider clock) : ICommandHandler<LapseConsent, Done>
    {
        public async Task<Done> Handle(LapseConsent request, CancellationToken cancellationToken)
        {
            (await consents.Get(new ConsentId(request.Id), cancellationToken)).LapseWhenOver(WarsawCalendar.Today(clock), clock.GetUtcNow());
            return Done.Value;
        }
    }
}
