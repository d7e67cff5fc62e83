    lllll
  llllllll
 lllpppppll
 llpp p ppl    lllll         lllll
 llllllllll    llfflllllllllllffll
lllc    ccll  llffffflllllllfffffll
llc      ccllllfffffffffsffffffffflll
llllcclllllllfffffffffffffffffffffffll
 lllllloollllfffffflllfffffllllfffffllll
  lloooolllllllffffllfffffllfllfffllllll
  llollllllllllffffffflllllfffffffllllll
   lllfllllffff fffffffffffffffff ffffll
   llllllfffffffffffffffffffffffffffffll
    lllllfsssfffffffffffffffffffffffsssl
     llllllssfffffffffffffffffffffffssll
         llfffffffffffffffffffffffffflll
          llllfffffffffffffffffffffllll
             lllllllllllllllllllllll
