using FluentValidation;
using Osl.Access.Domain.Parameters;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.Parameters;

/// <summary>Sets a legal parameter from a day on: for the centre, or by the platform's operator for the whole country.</summary>
[Permission(Rights.WriteParameters)]
internal sealed record SetParameter(string Code, int Value, DateOnly EffectiveFrom) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<SetParameter>
    {
        public Validator() => RuleFor(command => command.Code).NotEmpty().MaximumLength(TextLimits.Name);
    }

    internal sealed class Handler(IRepository<ParameterValue> values, DeclaredParameters declared, ParameterCache cache, RequestScope scope, IIdSource ids, TimeProvider clock)
        : ICommandHandler<SetParameter, Created>
    {
        public Task<Created> Handle(SetParameter request, CancellationToken cancellationToken)
        {
            var parameter = declared.Get(request.Code);
            var value = ParameterValue.Set(
                new ParameterValueId(ids.Next()),
                scope.Centre ?? ParameterValue.National,
                parameter.Code,
                request.Value,
                new ParameterBounds(parameter.Minimum, parameter.Maximum),
                request.EffectiveFrom,
                WarsawCalendar.Today(clock));
            values.Add(value);
            cache.Forget();
            return Task.FromResult(new Created(value.Id.Value));
        }
    }
}
