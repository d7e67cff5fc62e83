                                llllll
     l             l            llssll
    lllll        lllll          llsssll
    llffllllllllllfflllll       llsssll
   llf  fllllsfsff  fllllllll   llsssll
   llf   fffsfff       fssfllll llfffll
  llff                 fsf sslllllf  ll
llllffflllf   fllllfffffff sffflllssfll
lllllfllfllfffflffllllllf      fllsssll
lllllf   fllllllf flllllf      fllfffll
 llf      ffffff                ll  fll
 llf                            ll fll
  llf  fllf   fflff            fllflll
  llllflllllfflllllf        ffllllll
    lllllllllllllllllllllllllllll
                            llllll
     l             l        llsssll
    lllll        lllll      llssslll
    llffllllllllllfflllll    llsssll
   llf  fllllsfsff  fllllllll llssfll
   llf   fffsfff       fssflllllff ll
  llff                 fsf ssllllfffll
llllffflllf   fllllfffffff sfffllsssll
lllllfllfllfffflffllllllf      flsssll
lllllf   fllllllf flllllf      fllffll
 llf      ffffff                ll  ll
 llf                            ll fll
  llf  fllf   fflff            fllflll
  llllflllllfflllllf        ffllllll
    lllllllllllllllllllllllllllll
                          llll
     l             l     llsslll
    lllll        lllll   llssssll
    llffllllllllllfflllll lllsssll
   llf  fllllsfsff  flllllllllssslll
   llf   fffsfff       fssfllllfffll
  llff                 fsf sslllfffll
llllffflllf   fllllfffffff sfffllssll
lllllfllfllfffflffllllllf      flsssll
lllllf   fllllllf flllllf      fllf ll
 llf      ffffff                ll  ll
 llf                            ll fll
  llf  fllf   fflff            fllflll
  llllflllllfflllllf        ffllllll
    lllllllllllllllllllllllllllll
                         llll
     l             l    lllllll
    lllll        lllll  llssslll
    llffllllllllllffllllllllssslll
   llf  fllllsfsff  fllllllllssslll
   llf   fffsfff       fssflllffffll
  llff                 fsf sslllfffll
llllffflllf   fllllfffffff sfffllssll
lllllfllfllfffflffllllllf      flsssll
lllllf   fllllllf flllllf      fllffll
 llf      ffffff                ll  ll
 llf                            llffll
  llf  fllf   fflff            fllflll
  llllflllllfflllllf        ffllllll
    lllllllllllllllllllllllllllll
                          llllll
     l             l      llsslll
    lllll        lllll    llssssll
    llffllllllllllfflllll  llssssll
   llf  fllllsfsff  fllllllllllssfll
   llf   fffsfff       fssfllllffflll
  llff                 fsf sslllfffll
llllffflllf   fllllfffffff sfffllsssll
lllllfllfllfffflffllllllf      flsssll
lllllf   fllllllf flllllf      fllffll
 llf      ffffff                ll  ll
 llf                            ll fll
  llf  fllf   fflff            fllflll
  llllflllllfflllllf        ffllllll
    lllllllllllllllllllllllllllll
                              llllll
     l             l          llsssll
    lllll        lllll        llsssll
    llffllllllllllfflllll      llsslll
   llf  fllllsfsff  fllllllll  llsssll
   llf   fffsfff       fssfllllllff ll
  llff                 fsf sslllll  ll
llllffflllf   fllllfffffff sffflllssll
lllllfllfllfffflffllllllf      fllssll
lllllf   fllllllf flllllf      fllfffl
 llf      ffffff                ll  fl
 llf                            ll fll
  llf  fllf   fflff            fllflll
  llllflllllfflllllf        ffllllll
    lllllllllllllllllllllllllllll
                                  llll
     l             l             llssll
    lllll        lllll           llsssl
    llffllllllllllfflllll        llsssl
   llf  fllllsfsff  fllllllll    llsssl
   llf   fffsfff       fssfllll  llffll
  llff                 fsf sslll llf ll
llllffflllf   fllllfffffff sffflllsffll
lllllfllfllfffflffllllllf      fllsssll
lllllf   fllllllf flllllf      fllfffll
 llf      ffffff                ll  fll
 llf                            ll fll
  llf  fllf   fflff            fllflll
  llllflllllfflllllf        ffllllll
    lllllllllllllllllllllllllllll
