using FluentValidation;
using Osl.Access.Domain.Centres;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Centres;

/// <summary>A number to call in need.</summary>
internal sealed record HelplineData(string Name, string Phone, string? Hours = null, string? Description = null)
{
    public static readonly IReadOnlyList<HelplineData> Example =
        [new("Numer alarmowy", "112", "całą dobę", null), new("Niebieska Linia", "800 120 002", "całą dobę", "dla osób doznających przemocy")];

    internal sealed class Validator : AbstractValidator<HelplineData>
    {
        public Validator()
        {
            RuleFor(line => line.Name).Named();
            RuleFor(line => (string?)line.Phone).NotEmpty().Phone().OverridePropertyName("Phone");
            RuleFor(line => line.Hours).MaximumLength(TextLimits.Name);
            RuleFor(line => line.Description).MaximumLength(TextLimits.Line);
        }
    }
}

/// <summary>Sets the directory of helplines that residents see.</summary>
[Permission(Rights.WriteCentre)]
internal sealed record SetHelplines(Guid CentreId, long ExpectedVersion, IReadOnlyList<HelplineData> Helplines) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<SetHelplines>
    {
        public Validator()
        {
            RuleFor(command => command.Helplines).AtMost(Limits.List);
            RuleForEach(command => command.Helplines).SetValidator(new HelplineData.Validator());
        }
    }

    internal sealed class Handler(IRepository<Centre> centres) : ICommandHandler<SetHelplines, Changed>
    {
        public async Task<Changed> Handle(SetHelplines request, CancellationToken cancellationToken)
        {
            var centre = await centres.Get(new CentreId(request.CentreId), request.ExpectedVersion, cancellationToken);
            centre.SetHelplines(request.Helplines.Select(line => new Helpline(line.Name, line.Phone, line.Hours, line.Description)));
            return new Changed(centre);
        }
    }
}
