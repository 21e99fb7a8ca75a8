using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Data;

namespace InternationalJustice.Domain.Benchmarks;

/// <summary>
/// Reading and looking up the code of a crime from a span, for each of the 108 codes, beside what a program would do that has nothing but the exact texts: a dictionary of the
/// runtime with the texts as keys, which checks no grammar and knows neither order nor what lies in what. <see cref="ParseAnEnum"/> reads names of an enumeration with the runtime.
/// </summary>
[MemoryDiagnoser]
public class CrimeBenchmarks
{
    private const int Codes = 108;

    private readonly CrimeCatalogue _catalogue = Dataset.Embedded.Crimes;
    private readonly string _text;
    private readonly Range[] _ranges = new Range[Codes];
    private readonly CrimeCode[] _codes;
    private readonly string[] _names = new string[Codes];
    private readonly Dictionary<string, Crime>.AlternateLookup<ReadOnlySpan<char>> _dictionary;
    private readonly FrozenDictionary<string, Crime>.AlternateLookup<ReadOnlySpan<char>> _frozen;

    public CrimeBenchmarks()
    {
        _codes = [.. _catalogue.All.Select(crime => crime.Code)];
        _text = string.Join(' ', _codes);
        var start = 0;
        for (var i = 0; i < Codes; i++)
        {
            var length = _codes[i].ToString().Length;
            _ranges[i] = start..(start + length);
            start += length + 1;
            _names[i] = ((ProtectedSubject)(i % 52)).ToString();
        }

        var byText = _catalogue.All.ToDictionary(crime => crime.Code.ToString(), StringComparer.Ordinal);
        _dictionary = byText.GetAlternateLookup<ReadOnlySpan<char>>();
        _frozen = byText.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    [GlobalSetup]
    public void Check()
    {
        if (_codes.Length != Codes || Parse() != Codes || Find() != Codes || ParseAndFind() != Codes || DictionaryByText() != Codes || FrozenDictionaryByText() != Codes || ParseAnEnum() != Codes)
        {
            throw new InvalidOperationException("All must find every code before they are compared.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Codes)]
    public int DictionaryByText()
    {
        var found = 0;
        foreach (var range in _ranges)
        {
            found += _dictionary.TryGetValue(_text.AsSpan(range), out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Codes)]
    public int FrozenDictionaryByText()
    {
        var found = 0;
        foreach (var range in _ranges)
        {
            found += _frozen.TryGetValue(_text.AsSpan(range), out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Codes)]
    public int ParseAnEnum()
    {
        var found = 0;
        foreach (var name in _names)
        {
            found += Enum.TryParse<ProtectedSubject>(name, out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Codes)]
    public int Parse()
    {
        var found = 0;
        foreach (var range in _ranges)
        {
            found += CrimeCode.TryParse(_text.AsSpan(range), out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Codes)]
    public int Find()
    {
        var found = 0;
        foreach (var code in _codes)
        {
            found += _catalogue.Find(code).Length;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Codes)]
    public int ParseAndFind()
    {
        var found = 0;
        foreach (var range in _ranges)
        {
            found += CrimeCode.TryParse(_text.AsSpan(range), out var code) ? _catalogue.Find(code).Length : 0;
        }

        return found;
    }
}
