using Osl.BuildingBlocks.Application;
using Osl.People.Domain.Consents;

namespace Osl.People.Application.Consents;

/// <summary>One consent.</summary>
[Permission(Rights.ReadPersons)]
internal sealed record GetConsent(Guid Id) : IQuery<ConsentView>
{
    internal sealed class Handler(IReads<Consent> consents) : IQueryHandler<GetConsent, ConsentView>
    {
        public Task<ConsentView> Handle(GetConsent request, CancellationToken cancellationToken)
        {
            var id = new ConsentId(request.Id);
            return consents.First(consents.All.Where(one => one.Id == id).Select(ConsentView.Of), cancellationToken);
        }
    }
}
