using FluentValidation;
using Osl.Access.Domain.Centres;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Centres;

/// <summary>A municipality as it joins.</summary>
/// <param name="TerytCode">The seven digits of the national register; optional.</param>
internal sealed record JoiningMunicipality(string Name, DateOnly JoinedOn, string? TerytCode = null) : IExample<JoiningMunicipality>
{
    public static JoiningMunicipality Example { get; } = new("Zmyślone", new DateOnly(2025, 1, 1), "2604052");

    internal sealed class Validator : AbstractValidator<JoiningMunicipality>
    {
        public Validator()
        {
            RuleFor(municipality => municipality.Name).Named();
            RuleFor(municipality => municipality.TerytCode).MunicipalityCode();
        }
    }
}

/// <summary>Takes a centre onto the platform.</summary>
[Permission(Rights.CreateCentres)]
internal sealed record CreateCentre(
    string Name, LegalRegime LegalRegime, CentreType Type, DateOnly CreatedOn, OfficeData Office, IReadOnlyList<JoiningMunicipality> Municipalities)
    : ICommand<Created>, IExample<CreateCentre>
{
    public static CreateCentre Example { get; } = new(
        "CUS w Zmyślonem", LegalRegime.Cus, CentreType.SingleMunicipality, new DateOnly(2025, 1, 1), OfficeData.Example,
        [JoiningMunicipality.Example]);

    internal sealed class Validator : AbstractValidator<CreateCentre>
    {
        public Validator()
        {
            RuleFor(command => command.Name).Named();
            RuleFor(command => command.LegalRegime).IsInEnum();
            RuleFor(command => command.Type).IsInEnum();
            RuleFor(command => command.Office).SetValidator(new OfficeData.Validator());
            RuleFor(command => command.Municipalities).NotEmpty();
            RuleFor(command => command.Municipalities).AtMost(Limits.List);
            RuleForEach(command => command.Municipalities).SetValidator(new JoiningMunicipality.Validator());
        }
    }

    internal sealed class Handler(IRepository<Centre> centres, IIdSource ids) : ICommandHandler<CreateCentre, Created>
    {
        public Task<Created> Handle(CreateCentre request, CancellationToken cancellationToken)
        {
            var centre = Centre.Create(
                new CentreId(ids.Next()), request.Name, request.LegalRegime, request.Type, request.CreatedOn, request.Office.ToDomain());
            foreach (var municipality in request.Municipalities)
            {
                centre.Join(new MunicipalityId(ids.Next()), municipality.Name, municipality.TerytCode, municipality.JoinedOn);
            }

            centres.Add(centre);
            return Task.FromResult(new Created(centre.Id.Value));
        }
    }
}
