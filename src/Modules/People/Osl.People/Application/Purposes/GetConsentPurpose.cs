using Osl.BuildingBlocks.Application;

namespace Osl.People.Application.Purposes;

/// <summary>One purpose with its words.</summary>
[Permission(Rights.ReadPurposes)]
internal sealed record GetConsentPurpose(string Code) : IQuery<PurposeView>
{
    internal sealed class Handler(KnownPurposes known) : IQueryHandler<GetConsentPurpose, PurposeView>
    {
        public async Task<PurposeView> Handle(GetConsentPurpose request, CancellationToken cancellationToken) =>
            await known.Find(request.Code, cancellationToken) ?? throw new NotFoundException("purpose");
    }
}
