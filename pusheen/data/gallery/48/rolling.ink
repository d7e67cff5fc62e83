                      lllll
                     lllffll
               lllllllffffll
          ll lllllfffff fffllll
          lllllffffffffffffssllllll  lllll
        llllllllfffffffffffffssflllllllllll
       llllllllfffffllllfffffsffssfffffflll
     llllfffffffffflllllffffffffffffffflll
    lllsfffff ffffffffflffffffffffffffflll
   lllfsssffffffffffffllllfflllllfffffffll
   llssfffffffffffffffllllllffffllffffffll
   llfssfffffffflllffllllllfffffffffffffll
   lllffffffffffllffllllfffffffffffffllllll
    lllfffffffffllllllllfflffffffffflllllll
     lllfffffffffffffllflllffffffffffflll
      lllllllffffffffflllfffffffffffffll
         lllllllfffffffffffffffffsffffll
              lllllfffffffffffffffsssll
 g  g          gglllllfffffffffsssflll
ggggg          gggg  lllfffffggggllll
llllllllllllllllllllllllllllllllllllllllllllllll
