                  llllllllllllllllllllllll
               lllllllllrrrrrrrrrrrrlllllllll
            lllllllfllllrrrrrrrrrrrrllllflllllll
         lllllrrllffffllllllllllllllllffffllrrlllll
       lllllrrrlllffffffllllllllllllfffffflllrrrlllll
      lllrrrrllllffffffffssffssffssffffffffllllrrrrlll
    llllrrrrlllffffffffffffffssfffffffffffffflllrrrrllll
   llllrrrlllfffffffffffffffffffffffffffffffffflllrrrlll
   lllrrrrllffffffffffffffffffffffffffffffffffffllrrrrlll
  lllrrlllllllfffffflllllllfffffflllllllfffffflllllllrrlll
  lllrrrrllllllfffffflllllfffffffflllllffffffllllllrrrrlll
  lllrrllllllllffff   pffllffllffllffp   ffffllllllllrrlll
  lllrrlllffffffffffffffffllllllllfffffffffffffffflllrrlll
  llllllllffffffffffllllllllllllllllllllffffffffffllllllll
 llllrrrllllllllllllllllllllllllllllllllllllllllllllrrrllll
lllrrrrrrrlllwwwwwllllllllllllllllllllllllwwwwwlllrrrrrrrlll
llrrrrrrrrrllllllllllllllllllllllllllllllllllllllrrrrrrrrrll
llrrrrrrrrrlllyy                            yylllrrrrrrrrrll
llrrrrrrrrrllly                              ylllrrrrrrrrrll
llrrrrrrrrrlllyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyylllrrrrrrrrrll
lllrrrrrrrrllllllllllllllllllllllllllllllllllllllrrrrrrrrlll
 llrrrrrrrrllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllrrrrrrrrll
 llllllllllllllllllllllllllllllllllllllllllllllllllllllllll
