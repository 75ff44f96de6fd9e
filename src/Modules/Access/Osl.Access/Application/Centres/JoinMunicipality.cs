using FluentValidation;
using Osl.Access.Domain.Centres;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Centres;

/// <summary>A further municipality joins a centre of several; its first-year exemption runs from that day (Art. 77).</summary>
[Permission(Rights.WriteMunicipalities)]
internal sealed record JoinMunicipality(Guid CentreId, JoiningMunicipality Municipality) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<JoinMunicipality>
    {
        public Validator() => RuleFor(command => command.Municipality).SetValidator(new JoiningMunicipality.Validator()).OverridePropertyName("");
    }

    internal sealed class Handler(IRepository<Centre> centres, IIdSource ids) : ICommandHandler<JoinMunicipality, Created>
    {
        public async Task<Created> Handle(JoinMunicipality request, CancellationToken cancellationToken)
        {
            var centre = await centres.Get(new CentreId(request.CentreId), cancellationToken);
            var id = new MunicipalityId(ids.Next());
            centre.Join(id, request.Municipality.Name, request.Municipality.TerytCode, request.Municipality.JoinedOn);
            return new Created(id.Value, centre.Version + 1);
        }
    }
}
